import { describe, expect, it } from 'vitest';
import type { PaletteEntry } from '#renderer/features/palette/palette-entry.ts';
import { paletteSections } from '#renderer/features/palette/ranked-entries.ts';

function entry(group: PaletteEntry['group'], name: string, isPossible = true): PaletteEntry {
  return { id: name, group, name, isPossible, choose: () => undefined };
}

const entries = [
  entry('commands', 'Exportar'),
  entry('commands', 'Circular', false),
  entry('commands', 'Todas las sesiones'),
  entry('commands', 'Circunscribir'),
  entry('sessions', 'CP 1592/07'),
  entry('found', 'la exportación de agua'),
  entry('settings', 'Aspecto: Oscuro'),
];

/** Each group with its lines. */
function shown(typed: string, recent: readonly string[] = []): readonly string[] {
  return paletteSections(entries, typed, recent).map(
    (section) => `${section.group}: ${section.entries.map(({ name }) => name).join(', ')}`,
  );
}

describe('the palette', () => {
  it('shows first what was used lately, and last what cannot be done now', () => {
    expect(shown('', ['Aspecto: Oscuro', 'Circular', 'gone'])).toStrictEqual([
      'recent: Aspecto: Oscuro',
      'commands: Exportar, Todas las sesiones, Circunscribir, Circular',
      'sessions: CP 1592/07',
      'found: la exportación de agua',
    ]);
  });

  it('puts the group with the best answer first', () => {
    expect(shown('oscuro')[0]).toBe('settings: Aspecto: Oscuro');
    expect(shown('expor')[0]).toBe('commands: Exportar');
  });

  it('puts what cannot be done behind all else, however well it answers', () => {
    expect(shown('circu')[0]).toContain('commands: Circunscribir, Circular');
  });

  it('puts what was used lately before its equals', () => {
    const many = [entry('commands', 'Ir a notas'), entry('commands', 'Ir a textos')];
    const names = (recent: readonly string[]) =>
      paletteSections(many, 'ir', recent)[0]?.entries.map(({ name }) => name);
    expect(names([])).toStrictEqual(['Ir a notas', 'Ir a textos']);
    expect(names(['Ir a textos'])).toStrictEqual(['Ir a textos', 'Ir a notas']);
  });
});
