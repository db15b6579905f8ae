/** Loads the page again: browsers may keep the failure of a file for as long as they keep the page. */
export function ReloadButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className="link" onClick={() => location.reload()}>
      {label}
    </button>
  );
}
