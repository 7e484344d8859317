const TABLES = Array.from({ length: 4 }, () => new Int32Array(256));
const [T0 = new Int32Array(), T1 = T0, T2 = T0, T3 = T0] = TABLES;

for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  T0[byte] = value;
}
for (const [index, table] of TABLES.entries()) {
  const before = TABLES[index - 1];
  if (before === undefined) continue;
  for (let byte = 0; byte < 256; byte++) {
    const value = before[byte] ?? 0;
    table[byte] = (T0[value & 0xff] ?? 0) ^ (value >>> 8);
  }
}

/**
 * The checksum that a zip archive keeps of each of its files; of further bytes, given that of those before them. It takes
 * four bytes at a time, each through a table of its own.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let checksum = ~before;
  let place = 0;
  for (const whole = bytes.length & ~3; place < whole; place += 4) {
    checksum ^=
      (bytes[place] ?? 0) |
      ((bytes[place + 1] ?? 0) << 8) |
      ((bytes[place + 2] ?? 0) << 16) |
      ((bytes[place + 3] ?? 0) << 24);
    checksum =
      (T3[checksum & 0xff] ?? 0) ^
      (T2[(checksum >>> 8) & 0xff] ?? 0) ^
      (T1[(checksum >>> 16) & 0xff] ?? 0) ^
      (T0[checksum >>> 24] ?? 0);
  }
  for (; place < bytes.length; place++) {
    checksum = (T0[(checksum ^ (bytes[place] ?? 0)) & 0xff] ?? 0) ^ (checksum >>> 8);
  }
  return ~checksum >>> 0;
}
