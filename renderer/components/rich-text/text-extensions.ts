import type { Plugin } from 'prosemirror-state';
import { createContext } from 'react';
import type { Language } from '#shared/domain/language.ts';

/** What another part of the window adds to the editor of a field, made anew for each field and language. */
export type TextExtension = (field: { readonly language: Language }) => readonly Plugin[];

/** The extensions of every formatted field below; none by default. Texts at rest have no editor, and none of them. */
export const TextExtensions = createContext<readonly TextExtension[]>([]);
