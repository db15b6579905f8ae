import { m } from "#languages/compiled/messages.js";
import { formatAddress } from "#view/address/address.ts";
import { useViewState } from "#view/use-view.ts";

/** The full page beside this one, with a view's hash. */
function fullAddress(hash: string): string {
  const page = new URL(location.protocol === "file:" ? "./index.html" : "./", location.href);
  page.hash = hash;
  return page.href;
}

/** The way to the same view on the full page. */
export function EmbedLink() {
  const address = fullAddress(useViewState(formatAddress));
  return (
    <div className="embed-link">
      <a href={address} target="_blank" rel="noopener">
        {m.embed_open()}
      </a>
      {/* A frame may be forbidden to open pages: the address can be copied. */}
      <input
        readOnly
        value={address}
        aria-label={m.embed_address()}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
