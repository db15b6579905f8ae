import { type Hatch, hatchTileSize } from "#symbology/hatches.ts";

interface HatchPatternProps {
  readonly id: string;
  readonly hatch: Hatch;
  readonly ink: string;
}

function hatchShape(hatch: Hatch, ink: string) {
  switch (hatch.kind) {
    case "none":
      return null;
    case "dots":
      return <circle cx={hatch.spacing / 2} cy={hatch.spacing / 2} r={hatch.radius} fill={ink} />;
    case "cross":
      return (
        <>
          <rect width={hatchTileSize} height={hatch.width} fill={ink} />
          <rect width={hatch.width} height={hatchTileSize} fill={ink} />
        </>
      );
    case "lines":
      return <rect width={hatchTileSize} height={hatch.width} fill={ink} />;
  }
}

/** SVG turns patterns clockwise, the hatches are named the other way round. */
const turns = { 0: 0, 45: -45, 90: 90, 135: 45 } as const;

/** A hatch as a pattern to fill SVG shapes with. */
export function HatchPattern({ id, hatch, ink }: HatchPatternProps) {
  const spacing = hatch.kind === "none" ? 1 : hatch.spacing;
  const isOfLines = hatch.kind === "lines" || hatch.kind === "cross";
  const period = isOfLines ? spacing / Math.SQRT2 : spacing;
  const turn = isOfLines ? turns[hatch.kind === "lines" ? hatch.angle : 45] : 0;
  return (
    <pattern
      id={id}
      width={period}
      height={period}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      {hatchShape(hatch, ink)}
    </pattern>
  );
}
