/** Markup as a tree, of which HTML and Markdown are written: no page is written twice. */
import { h, s } from "hastscript";
import type { Element as XmlElement } from "xast";

export { h, s };

/** What can stand within an element. */
export type Markup = ReturnType<typeof h> | string;

/** An address from the top of the site, in one language; the page that holds it makes it relative. */
export const atTop = (path: string) => `@/${path}`;

export const link = (path: string, content: Markup) => h("a", { href: atTop(path) }, content);

/** A part of a page under its heading; nothing where it holds nothing. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Markup[];
}

/** A drawing as a part of a page. */
export function drawn({ name, attributes, children }: XmlElement): Markup {
  const { xmlns, ...own } = attributes;
  return s(
    name,
    own,
    children.flatMap((child) =>
      child.type === "element" ? drawn(child) : child.type === "text" ? child.value : [],
    ),
  );
}
