/**
 * A page as Markdown, from the same tree as its HTML. Written out for the few elements that pages are
 * made of: a library that takes any HTML apart needs a fifth of the build's time for it.
 */
import { h, type Markup } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";

type Node = Exclude<Markup, string>;
type Child = Node["children"][number];
type Element = Extract<Child, { type: "element" }>;

/** What Markdown would read as more than a text. */
const escapeText = (text: string) => text.replace(/[\\`*_[\]<>|]/g, "\\$&").replace(/\s+/g, " ");

/** A line that begins as a heading, a list or a number does is none of them. */
const asLine = (line: string) =>
  line
    .trim()
    .replace(/^([#+-]|\d+(?=[.)]\s))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])(?=\s)/, "$1\\$2");

const marks: Readonly<Record<string, string>> = { b: "**", cite: "*" };

function inline(node: Child): string {
  if (node.type === "text") return escapeText(node.value);
  if (node.type !== "element" || node.tagName === "svg") return "";
  const text = inlines(node.children);
  if (node.tagName === "a") return `[${text}](${String(node.properties["href"] ?? "")})`;
  const mark = text.trim() === "" ? "" : (marks[node.tagName] ?? "");
  return mark === "" ? text : text.replace(/^(\s*)(.*?)(\s*)$/, `$1${mark}$2${mark}$3`);
}

const inlines = (nodes: readonly Child[]): string => nodes.map(inline).join("");

const blocks = new Set(["p", "ul", "ol", "table", "details", "summary", "div", "section", "nav"]);
const isHeading = (name: string) => /^h[1-6]$/.test(name);
const isBlock = (node: Child): node is Element =>
  node.type === "element" && (blocks.has(node.tagName) || isHeading(node.tagName));

const elements = (node: Element, ...names: readonly string[]): readonly Element[] =>
  node.children.flatMap((child) =>
    child.type !== "element"
      ? []
      : names.includes(child.tagName)
        ? [child]
        : elements(child, ...names),
  );

/** An item's first line behind its mark, all others in line with it. */
function itemOf(item: Element, mark: string): string {
  const told = blocksOf(item.children).join("\n\n");
  return `${mark} ${told.replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length + 1)}`)}`;
}

function tableOf(table: Element): string {
  const rows = elements(table, "tr").map((row) =>
    elements(row, "th", "td").map((cell) => inlines(cell.children).trim()),
  );
  const [head = []] = rows;
  const isHeaded = elements(table, "thead").length > 0;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const titles = isHeaded ? head : head.map(() => "");
  const body = isHeaded ? rows.slice(1) : rows;
  return [titles, titles.map(() => "---"), ...body].map(line).join("\n");
}

function blockOf(node: Element): readonly string[] {
  const { tagName, children } = node;
  if (isHeading(tagName))
    return [`${"#".repeat(Number(tagName.slice(1)))} ${inlines(children).trim()}`];
  if (tagName === "ul")
    return [
      elements(node, "li")
        .map((item) => itemOf(item, "-"))
        .join("\n"),
    ];
  if (tagName === "ol")
    return [
      elements(node, "li")
        .map((item, at) => itemOf(item, `${at + 1}.`))
        .join("\n"),
    ];
  if (tagName === "table")
    return [
      ...elements(node, "caption").flatMap(({ children: own }) => blocksOf(own)),
      tableOf(node),
    ];
  return blocksOf(children);
}

/** What stands one under the other; texts between blocks are paragraphs. */
function blocksOf(nodes: readonly Child[]): readonly string[] {
  const found: string[] = [];
  let line = "";
  const endLine = () => {
    if (line.trim() !== "") found.push(asLine(line));
    line = "";
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      line += inline(node);
      continue;
    }
    endLine();
    found.push(...blockOf(node));
  }
  endLine();
  return found;
}

export function markdownOf({ title, kicker, lead, parts }: Page): string {
  const told = parts
    .filter(({ content }) => content.some(Boolean))
    .flatMap(({ title: heading, content }) => [h("h2", heading), ...content]);
  const tree = h(null, [h("h1", title), kicker === "" ? "" : h("p", kicker), ...lead, ...told]);
  const nodes = tree.children.filter((child) => child.type !== "doctype");
  return `${blocksOf(nodes).join("\n\n")}\n`;
}
