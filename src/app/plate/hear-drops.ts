const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;

/** Files let fall anywhere on the page are the reader's own; a browser would leave the page for them. */
export function hearDrops(take: (files: readonly File[]) => void): () => void {
  function onOver(event: DragEvent): void {
    if (hasFiles(event)) event.preventDefault();
  }
  function onDrop(event: DragEvent): void {
    // Who has a use of their own for a file has taken it by now.
    if (event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  }
  addEventListener("dragover", onOver);
  addEventListener("drop", onDrop);
  return () => {
    removeEventListener("dragover", onOver);
    removeEventListener("drop", onDrop);
  };
}
