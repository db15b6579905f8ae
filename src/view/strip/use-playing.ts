import { useEffect, useRef, useState } from "react";
import { useHold } from "#view/hold.ts";
import { reducesMotion } from "#view/reduces-motion.ts";

interface Playing {
  readonly isPlaying: boolean;
  /** Starts or stops. With reduced motion what moves takes a single step instead. */
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * Plays something step by step. `step` goes on by one and returns the milliseconds until the next,
 * or `null` at the end, where playing stops by itself. What only changes from step to step does not move.
 */
export function usePlaying(step: () => number | null, moves = true): Playing {
  const [isPlaying, setIsPlaying] = useState(false);
  useHold(isPlaying);
  const current = useRef(step);
  useEffect(() => {
    current.current = step;
  });
  useEffect(() => {
    if (!isPlaying) return;
    let timer = 0;
    function next(): void {
      const wait = current.current();
      if (wait === null) setIsPlaying(false);
      else timer = window.setTimeout(next, wait);
    }
    next();
    return () => clearTimeout(timer);
  }, [isPlaying]);
  return {
    isPlaying,
    toggle: () => {
      if (moves && reducesMotion()) current.current();
      else setIsPlaying((playing) => !playing);
    },
    stop: () => setIsPlaying(false),
  };
}
