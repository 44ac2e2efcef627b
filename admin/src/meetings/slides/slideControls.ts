import type { KeyboardEvent } from 'react';

export const toggleFullScreen = () =>
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();

/** A button does its own work with the space bar, and a field takes every key. */
export const isOccupied = ({ target, key }: KeyboardEvent) =>
  target instanceof HTMLElement && target.matches('button, a, input, textarea, select') && (key === ' ' || key === 'Enter');
