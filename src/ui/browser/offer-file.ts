/** Hands a file to the browser as a download. */
export function offerFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the file over by the next task; the address would keep it in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
