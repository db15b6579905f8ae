/** Whether the reader was here before, kept on this device. Where storage is denied, never. */
import { subject } from "#subject/subject.ts";

const key = `${subject.slug}.hints`;

export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return true;
  }
}

export function noteVisit(): void {
  try {
    localStorage.setItem(key, "seen");
  } catch {
    // The hints come again at the next visit.
  }
}
