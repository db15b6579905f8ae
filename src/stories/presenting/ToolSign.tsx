import "#ui/buttons/Icon.css";

/** Lines in a square of 20, as those of the page's other signs. */
const signs = {
  previous: "M12.5 4l-6 6 6 6",
  next: "M7.5 4l6 6-6 6",
  explore:
    "M10 2.5v15M2.5 10h15M7.5 5 10 2.5 12.5 5M7.5 15l2.5 2.5 2.5-2.5M5 7.5 2.5 10 5 12.5M15 7.5l2.5 2.5-2.5 2.5",
  pen: "M3.5 16.5l1-4.3L14 2.8 17.2 6l-9.4 9.5zM12 4.8 15.2 8",
  pointer: "M10 4.5a5.5 5.5 0 1 0 .01 0zM10 8.6a1.4 1.4 0 1 0 .01 0z",
  black: "M3 4h14v9.5H3zM3 13.5 17 4M7 17h6",
  notes: "M5 2.5h10v15H5zM7.5 6.5h5M7.5 10h5M7.5 13.5h3",
  keys: "M2.5 5h15v10h-15zM5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M6 11.8h8",
  leave: "M4.5 4.5l11 11M15.5 4.5l-11 11",
} as const;

export type ToolSignName = keyof typeof signs;

/** What a presenter's button does, small; its name is said by the button. */
export function ToolSign({ name }: { readonly name: ToolSignName }) {
  return (
    <svg className="icon presenting-sign" viewBox="0 0 20 20" aria-hidden="true">
      <path d={signs[name]} />
    </svg>
  );
}
