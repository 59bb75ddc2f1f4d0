import type { JudgedSpeaker } from './scoreQuotes';
import { table } from './table';

/** From which confidence on a speaker would be shown. */
const thresholds = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.88, 0.9, 0.93, 0.95, 0.97];

/** What is shown where a confidence is asked for. All in per cent. */
export interface CurvePoint {
  /** 0..1. */
  readonly asked: number;
  /** Quotes with a speaker, of all quotes that have one. */
  readonly shown: number;
  /** Right ones among the shown. */
  readonly right: number;
  /** Shown and wrong, of the quotes whose speaker is wrong or not shown. */
  readonly wrongOfFaults: number;
  /** Right full names among the shown; missing where no full names were marked. */
  readonly names?: number;
}

/** How the speakers shown get fewer and better as the confidence asked for rises. In order of confidence. */
export function confidenceCurve(speakers: readonly JudgedSpeaker[]): CurvePoint[] {
  return thresholds.map((asked) => {
    const shown = speakers.filter(({ confidence }) => confidence !== undefined && confidence >= asked);
    const right = shown.filter((speaker) => speaker.right).length;
    const named = shown.filter(({ nameRight }) => nameRight !== undefined);
    return {
      asked,
      shown: share(shown.length, speakers.length),
      right: share(right, shown.length),
      wrongOfFaults: share(shown.length - right, speakers.length - right),
      ...(named.length > 0
        ? { names: share(named.filter(({ nameRight }) => nameRight).length, named.length) }
        : {}),
    };
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** The curve as a table for people, with the confidence that the editor asks for marked. */
export function curveTable(points: readonly CurvePoint[], askedByEditor: number): string {
  const headings = [
    'confidence',
    'speaker shown',
    'right of shown',
    'full name right of shown',
    'wrong, of wrong or unknown',
  ];
  const rows = points.map(({ asked, shown, right, wrongOfFaults, names }) => [
    `${asked.toFixed(2)}${asked === askedByEditor ? ' (editor)' : ''}`,
    shown.toFixed(1),
    right.toFixed(1),
    names?.toFixed(1) ?? '-',
    wrongOfFaults.toFixed(1),
  ]);
  return table([headings, ...rows]);
}
