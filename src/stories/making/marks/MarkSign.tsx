import type { MarkKind } from "#own/marks/mark.ts";

const paths: Readonly<Record<MarkKind, string>> = {
  words: "M3.5 5h13v9h-13zM6.5 8.2h7M6.5 10.8h4.5",
  arrow: "M3.5 15.5Q6 6.5 15 6.5M10.8 3.6 15.4 6.5 11.4 10",
  ring: "M10 3.8a6.2 6.2 0 1 0 .01 0z",
  spotlight: "M10 5.6a4.4 4.4 0 1 0 .01 0zM10 1.2v1.6M10 17.2v1.6M1.2 10h1.6M17.2 10h1.6",
  line: "M3.5 15 8 6.5l4.5 5L16.5 5",
};

/** What a mark looks like, small. */
export function MarkSign({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg className="mark-sign" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[kind]} />
    </svg>
  );
}
