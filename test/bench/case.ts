/** One piece of work that a case times again and again. */
export interface Work {
  /** Does it once and gives what it made; `turn` counts from 0, so that each may make another paper. */
  readonly once: (turn: number) => Made | Promise<Made>;
  /** Turns that are timed; a slow tool is stopped after {@link mostSeconds}, but not before three. */
  readonly turns: number;
  /** Turns before, untimed: a service makes its first paper once and the others for months. */
  readonly warmUp: number;
}

export interface Made {
  /** A finished file, to be read back; left out where there is none. */
  readonly bytes?: Uint8Array;
  /** Files that one turn makes; one if nothing is said. */
  readonly files?: number;
  /** Bytes of all of them, where they are not kept. */
  readonly size?: number;
  /** What took the time if it is not the whole turn. */
  readonly milliseconds?: number;
  /** What a finished file lacks, where the case looks itself. */
  readonly lacking?: readonly string[];
}

/** The same job for several tools, each in a process of its own. */
export interface Case {
  readonly id: string;
  readonly title: string;
  /** By the name of the tool, `ours` first; a tool is prepared only in its own process. */
  readonly tools: Readonly<Record<string, () => Work | Promise<Work>>>;
  /** What every finished file must say, by turn; asked of the first and the last. */
  readonly mustSay?: (turn: number) => readonly string[] | Promise<readonly string[]>;
}

/** Seconds that a tool may take for the timed turns of a case. */
export const mostSeconds = 20;
