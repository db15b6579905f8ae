import type { Means } from "#model/route-record.ts";

interface MeansLineProps {
  readonly means: Means;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly colour: string;
  readonly strong?: boolean;
}

const waveLength = 12;

/** Waves from one end to the other, a whole number of them. */
function waves(from: number, to: number, y: number): string {
  const count = Math.max(1, Math.round((to - from) / waveLength));
  const half = (to - from) / count / 2;
  const wave = `q${half / 2} -5 ${half} 0 q${half / 2} 5 ${half} 0 `;
  return `M${from} ${y} ${wave.repeat(count)}`;
}

/** A means of travel as a style of line: dotted on foot, sleepers by rail, waves by boat, a broken arc by air. */
export function MeansLine({ means, from, to, y, colour, strong = false }: MeansLineProps) {
  const line = { stroke: colour, fill: "none", strokeWidth: strong ? 3 : 1.6 };
  const straight = `M${from} ${y}H${to}`;
  switch (means) {
    case "on foot":
      return (
        <path
          {...line}
          d={straight}
          strokeDasharray="0 5"
          strokeLinecap="round"
          strokeWidth={strong ? 4 : 2.6}
        />
      );
    case "by boat":
      return <path {...line} d={waves(from, to, y)} />;
    case "by air":
      return (
        <path
          {...line}
          d={`M${from} ${y + 4}Q${(from + to) / 2} ${y - 10} ${to} ${y + 4}`}
          strokeDasharray="6 4"
        />
      );
    case "by road":
      return <path {...line} d={straight} />;
    default:
      return (
        <>
          <path {...line} d={straight} />
          <path
            {...line}
            d={straight}
            strokeWidth={7}
            strokeDasharray={means === "by rail" ? "1.5 4.5" : "1.5 14"}
          />
        </>
      );
  }
}
