import { useStore } from 'zustand';
import type { Settings } from '#shared/domain/settings.ts';
import type { SymbolSpelling } from '#shared/symbols/symbol-spelling.ts';
import { useWindow } from './window-context.ts';

/** A part of the settings. */
export function useSettings<Part>(select: (settings: Settings) => Part): Part {
  return useStore(useWindow().settings, ({ value }) => select(value));
}

const asUsual: SymbolSpelling = {};

/** How the office writes symbols, for what proposes one. */
export function useSymbolSpelling(): SymbolSpelling {
  return useSettings(({ symbolSpelling }) => symbolSpelling ?? asUsual);
}
