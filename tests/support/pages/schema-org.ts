/** The vocabulary of schema.org, as its kept types (schema-dts) tell it: kinds, their properties, what these expect. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseSync, type TSType } from "oxc-parser";

const file = createRequire(import.meta.url).resolve("schema-dts/dist/schema.d.ts");
const text = readFileSync(file, "utf8");

interface Property {
  /** Names of kinds and of sorts of text. */
  readonly expects: readonly string[];
  readonly isDeprecated: boolean;
}

/** What is told once of several kinds, by its name in the file. */
interface Base {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
}

const bases = new Map<string, Base>();
/** Where a kind is told of, by what `@type` calls it, and the other way round. */
const kinds = new Map<string, string>();
const kindsByBase = new Map<string, string>();
/** What else a name stands for: its kind and those beneath it, or texts of its own. */
const meanings = new Map<string, readonly TSType[]>();

const membersOf = (type: TSType): readonly TSType[] =>
  type.type === "TSUnionType" ? type.types : [type];
const referred = (type: TSType): string =>
  type.type === "TSTypeReference" && type.typeName.type === "Identifier" ? type.typeName.name : "";
const literalIn = (type: TSType | undefined): string | undefined =>
  type?.type === "TSLiteralType" &&
  type.literal.type === "Literal" &&
  typeof type.literal.value === "string"
    ? type.literal.value
    : undefined;

for (const statement of parseSync(file, text).program.body) {
  const told =
    statement.type === "ExportNamedDeclaration" && statement.declaration
      ? statement.declaration
      : statement;
  if (told.type === "TSTypeAliasDeclaration")
    meanings.set(told.id.name, membersOf(told.typeAnnotation));
  if (told.type !== "TSInterfaceDeclaration") continue;
  const properties = new Map<string, Property>();
  let before = told.body.start;
  for (const member of told.body.body) {
    if (member.type !== "TSPropertySignature" || member.key.type !== "Literal") continue;
    const called = String(member.key.value);
    const type = member.typeAnnotation?.typeAnnotation;
    const comment = text.slice(before, member.start);
    before = member.end;
    const kind = called === "@type" ? literalIn(type) : undefined;
    if (kind !== undefined) {
      kinds.set(kind, told.id.name);
      kindsByBase.set(told.id.name, kind);
    }
    const [expected] = type?.type === "TSTypeReference" ? (type.typeArguments?.params ?? []) : [];
    if (!expected) continue;
    properties.set(called, {
      expects: membersOf(expected).map(referred),
      isDeprecated: comment.includes("@deprecated"),
    });
  }
  const parents = told.extends.flatMap(({ expression }) =>
    expression.type === "Identifier" ? [expression.name] : [],
  );
  bases.set(told.id.name, { parents, properties });
}

/** The property of a kind, its own or one of the more general kinds. */
function propertyOf(base: string, called: string): Property | undefined {
  const { parents, properties } = bases.get(base) ?? { parents: [], properties: new Map() };
  const own = properties.get(called);
  if (own) return own;
  for (const parent of parents) {
    const found = propertyOf(parent, called);
    if (found) return found;
  }
  return undefined;
}

const meant = new Map<string, ReadonlySet<string>>();

/** Every kind and every text of its own that a name stands for. */
function meantBy(name: string): ReadonlySet<string> {
  const before = meant.get(name);
  if (before) return before;
  const found = new Set<string>();
  meant.set(name, found);
  for (const member of meanings.get(name) ?? []) {
    const other = referred(member);
    const own = literalIn(member) ?? kindsByBase.get(other);
    if (own !== undefined) found.add(own);
    else for (const each of meantBy(other)) found.add(each);
  }
  return found;
}

const isAddress = (value: string) => URL.canParse(value, "https://atlas.example/");
const day = String.raw`\d{4}(-\d\d(-\d\d)?)?`;

/** Texts that stand for something, by the name of their sort. */
const sorts: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === "string" && value.trim() !== "",
  URL: (value) => typeof value === "string" && !/\s/.test(value) && isAddress(value),
  Date: (value) => typeof value === "string" && new RegExp(`^${day}$`).test(value),
  DateTime: (value) => typeof value === "string" && new RegExp(`^${day}T\\d\\d:\\d\\d`).test(value),
  Boolean: (value) => typeof value === "boolean",
  Number: (value) => typeof value === "number",
  Integer: Number.isInteger,
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isExpected(value: unknown, expects: readonly string[]): boolean {
  return expects.some((name) => {
    const sort = sorts[name];
    return sort ? sort(value) : meantBy(name).has(String(isObject(value) ? value["@type"] : value));
  });
}

/** What in a description is not as schema.org has it: a sentence each. */
export function faultsIn(told: unknown, at = ""): readonly string[] {
  if (!isObject(told)) return [`${at} is no description`];
  const kind = String(told["@type"]);
  const base = kinds.get(kind);
  if (base === undefined) return [`${at} There is no kind ${kind}`];
  return Object.entries(told).flatMap(([called, value]) => {
    if (called.startsWith("@")) return [];
    const where = `${at}${kind}.${called}`;
    const property = propertyOf(base, called);
    if (!property) return [`${where} There is no such property`];
    if (property.isDeprecated) return [`${where} This property is given up`];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((each) => [
      ...(isExpected(each, property.expects)
        ? []
        : [`${where} expects ${property.expects.join(", ")}`]),
      ...(isObject(each) ? faultsIn(each, `${where}: `) : []),
    ]);
  });
}
