/** Opens all that is folded on the page, as for print; returns what folds it again. */
export function unfoldAll(): () => void {
  const opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  for (const details of opened) details.open = true;
  return () => {
    for (const details of opened) details.open = false;
  };
}
