// Tests that draw pages meet the modules that the build writes.
/// <reference path="../../src/state/virtual.d.ts" />
