function select(shown: Element): void {
  if (shown instanceof HTMLTextAreaElement || shown instanceof HTMLInputElement) {
    shown.focus();
    shown.select();
  } else getSelection()?.selectAllChildren(shown);
}

/**
 * Copies a text that stands on the page. Browsers give the clipboard to secure pages only, and may
 * refuse it after a wait: then the text is left selected where it stands, and the answer is `false`.
 */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!shown) return false;
    select(shown);
    return document.execCommand("copy");
  }
}
