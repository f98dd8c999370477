// Loaded into a measured process: on its way out it tells what it has used, on descriptor 3.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1_000_000;
  writeSync(3, JSON.stringify({ megabytes: maxRSS / 1024, cpuSeconds }));
});
