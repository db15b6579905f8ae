import "./Icon.css";

/** Lines of 1.6 pixels in a square of 20. */
const icons = {
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4",
  more: "M4 10h.01M10 10h.01M16 10h.01",
  stories:
    "M10 5.5C8 4 5.5 3.8 3 4v11.5c2.5-.2 5 0 7 1.5 2-1.5 4.5-1.7 7-1.500V4c-2.5-.2-5 0-7 1.500zM10 5.500V17",
  picture: "M3 4h14v12H3zM3 14l4-4.5 3.5 3.5 2.5-2.5 4 4M13 7.500h.01",
  share: "M10 12.500V3M6.5 6 10 2.5 13.5 6M4.5 9.500v7h11v-7",
  globe:
    "M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM2.5 10h15M10 2.500c-5 4.5-5 10.5 0 15 5-4.5 5-10.5 0-15z",
  layers: "M10 3 2.5 7 10 11l7.5-4zM2.5 10.5 10 14.500l7.5-4M2.5 13.8 10 17.500l7.5-3.7",
  flag: "M5 18V3h10.500l-2.5 4 2.5 4H5",
  bars: "M4 17v-5M8 17V6M12 17V3M16 17v-7",
  screen: "M3 3.500h14V13H3zM10 13v4M6.5 17h7M8.5 6v4.500l4-2.200z",
  back: "M12.5 4 6.5 10l6 6",
  close: "M4.5 4.500l11 11M15.5 4.500l-11 11",
  info: "M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9v5M10 6.200h.01",
  eye: "M2 10c3.5-6 12.5-6 16 0-3.5 6-12.5 6-16 0zM10 7.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  "eye-off": "M2 10c3.5-6 12.5-6 16 0-3.5 6-12.5 6-16 0zM3.5 16.500l13-13",
  "sent-back": "M4 6h8.500a3.5 3.5 0 0 1 0 7H5M8 9.5 4.5 13 8 16.5",
  quote:
    "M3.5 12.500c0-4 1.5-6.5 4.5-7.500M3.5 12.500a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0M11.5 12.500c0-4 1.5-6.5 4.5-7.500M11.5 12.500a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0",
  play: "M6 4v12l10-6z",
  pen: "M3.5 16.5l1-4.3L14 2.8 17.2 6l-9.4 9.5zM12 4.8 15.2 8",
  plus: "M4 10h12M10 4v12",
  minus: "M4 10h12",
  check: "M4 10.5 8 14.5 16 5.5",
} as const;

export type IconName = keyof typeof icons;

/** A picture of 20 pixels beside or in place of a word; what it stands for is said by its control. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" data-icon={name}>
      <path d={icons[name]} />
    </svg>
  );
}
