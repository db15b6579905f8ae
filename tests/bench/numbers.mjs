/** Numbers of the bench: medians, ratios, and the machine that they came from. */
import { cpus, loadavg, totalmem } from "node:os";

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * @param {number} value
 * @param {number} base
 */
export function ratio(value, base) {
  return base ? Number((value / base).toFixed(2)) : 0;
}

/**
 * A number with one decimal where it is small.
 * @param {number} value
 */
export function rounded(value) {
  return Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}

/** @param {number} bytes */
export const kilobytes = (bytes) => Math.round(bytes / 1000);

/** @param {number} bytes */
export const megabytes = (bytes) => Math.round(bytes / 1e5) / 10;

/** The machine, and how busy it was: on a busy one only ratios count. */
export function describeMachine() {
  return {
    processor: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    load: loadavg().map((load) => Math.round(load * 10) / 10),
    date: new Date().toISOString().slice(0, 16),
  };
}
