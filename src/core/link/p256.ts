/** Public keys of P-256 as 65 bytes: 4, x, y. Knows which of them are points of the curve; refuses to compute with any. */
import { publicKeyBytes } from './invite-layout.ts';

const field = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const uncompressed = 4;

const numberIn = (bytes: Uint8Array): bigint =>
  bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);

/** y^2 = x^3 - 3x + b */
export function isPublicKey(bytes: Uint8Array): boolean {
  if (bytes.length !== publicKeyBytes || bytes[0] !== uncompressed) return false;
  const x = numberIn(bytes.slice(1, 33));
  const y = numberIn(bytes.slice(33));
  if (x >= field || y >= field) return false;
  return (y * y - (x * x * x - 3n * x + b)) % field === 0n;
}
