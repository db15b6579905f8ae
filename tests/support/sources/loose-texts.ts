/** Where the source writes a text beside other children of its element. */
import { readdirSync, readFileSync } from "node:fs";
import {
  type Expression,
  type JSXChild,
  type JSXElement,
  type JSXFragment,
  parseSync,
  Visitor,
} from "oxc-parser";

/** Whether what is between braces is an element, several, or nothing: never a text of its own. */
function isElements(node: Expression | JSXChild): boolean {
  switch (node.type) {
    case "JSXElement":
    case "JSXFragment":
      return true;
    case "JSXText":
      return node.value.includes("\n") && node.value.trim() === "";
    case "JSXExpressionContainer":
      return node.expression.type === "JSXEmptyExpression" || isElements(node.expression);
    case "Literal":
      return node.value === null;
    case "LogicalExpression":
      return isElements(node.right);
    case "ConditionalExpression":
      return isElements(node.consequent) && isElements(node.alternate);
    case "ParenthesizedExpression":
    case "ChainExpression":
      return isElements(node.expression);
    // A list, or a function of ours that gives elements; `m.name()` gives a text.
    case "CallExpression":
      return (
        node.callee.type === "Identifier" ||
        (node.callee.type === "MemberExpression" &&
          node.callee.property.type === "Identifier" &&
          node.callee.property.name === "map")
      );
    // What was handed in: a running page shows whether it is a text.
    case "Identifier":
      return ["children", "rest"].includes(node.name);
    default:
      return false;
  }
}

/** The texts of one file that stand beside a sibling, each as `file:line text`. */
function looseTextsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const found: string[] = [];
  const look = ({ children }: JSXElement | JSXFragment) => {
    const written = children.filter(
      (child) =>
        !(child.type === "JSXText" && isElements(child)) &&
        !(
          child.type === "JSXExpressionContainer" && child.expression.type === "JSXEmptyExpression"
        ),
    );
    if (written.length < 2) return;
    for (const child of written.filter((each) => !isElements(each))) {
      const line = source.slice(0, child.start).split("\n").length;
      found.push(`${file}:${line} ${source.slice(child.start, child.end)}`);
    }
  };
  new Visitor({ JSXElement: look, JSXFragment: look }).visit(parseSync(file, source).program);
  return found;
}

export function looseTexts(): string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => looseTextsOf(`src/${file}`));
}
