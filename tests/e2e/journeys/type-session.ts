import type { Keyboard } from '#tests/support/window/keyboard.ts';
import { purpose, type TypedDocument, type TypedItem, theme } from './reference-facts.ts';

/** Begins the special session of 2 May 2007 from nothing. */
export async function beginSession(keys: Keyboard): Promise<void> {
  await keys.press('Control+n');
  await keys.arriveAt(/^En blanco/);
  await keys.tabTo('Clase');
  await keys.choose('Especial');
  await keys.tabTo('Número');
  await keys.typeOver('1592');
  await keys.tabTo('Fecha');
  await keys.type('02052007');
  await keys.press('Enter');
}

/** Types what the session as a whole is. The focus is where a new session wants it. */
export async function typeFacts(keys: Keyboard): Promise<void> {
  await keys.arriveAt('Tema');
  await keys.type(theme);
  await keys.tabTo('Solicitantes', 13);
  await keys.type('Beli');
  await keys.press('Enter');
  await keys.tabBackTo(/cómo se imprime$/);
  await keys.press('Enter');
  await keys.arriveAt('Imprimir «Belice»');
  await keys.press('Enter');
  await keys.press('Escape');
  await keys.arriveAt('Belice: cómo se imprime');
  await keys.tabTo('Convocada por una resolución');
  await keys.press('Space');
  await keys.arriveAt('Signatura');
  await keys.type('AG/RES. 2248 (XXXVI-O/06)');
  await keys.tabTo('Propósito');
  await keys.type(purpose);
  await keys.tabTo('Orden del día');
  await keys.press('End');
  await keys.type(' rev.1');
}

/** Adds a document to the register, in whose section the focus is. */
export async function typeDocument(keys: Keyboard, document: TypedDocument): Promise<void> {
  await keys.press('Control+Enter');
  await keys.arriveAt('Signatura');
  await keys.type(document.symbol);
  await keys.tabTo('Título');
  await keys.type(document.title);
  if (document.originator) {
    await keys.tabTo('Procedencia');
    await keys.type(document.originator);
  }
  await keys.tabTo('Clase');
  await keys.choose(document.kind);
  if (document.form) {
    await keys.tabTo('Forma');
    await keys.choose(document.form);
  }
}

/** Adds an item below the one that has the focus. */
export async function typeItem(keys: Keyboard, item: TypedItem): Promise<void> {
  await keys.press('Control+Enter');
  await keys.arriveAt('Título');
  await keys.type(item.begun);
  if (item.kind) {
    await keys.tabTo(item.kind);
    await keys.press('Enter');
    await keys.arriveAt('Título');
  }
  if (item.more) await keys.type(item.more);
  if (item.note) {
    await keys.press('Control+Alt+f');
    await keys.arriveAt('Nota al pie');
    await keys.press('Escape');
    await keys.arriveAt('Título');
  }
  if (item.form) {
    await keys.tabTo('Línea');
    await keys.choose(item.form);
  }
  if (item.unmarked) {
    await keys.tabTo('Final de la línea');
    await keys.chooseInMenu('Sin signo');
    await keys.arriveAt('Final de la línea');
  }
  for (const [place, [name, position, institution]] of (item.speakers ?? []).entries()) {
    if (place === 0) await keys.tabTo('Añadir orador');
    else await keys.tabBackTo('Añadir orador');
    await keys.press('Enter');
    await keys.arriveAt('Nombre');
    await keys.type(name);
    await keys.tabTo('Cargo');
    await keys.type(position);
    if (institution) {
      await keys.tabTo('Institución');
      await keys.type(institution);
    }
    await keys.press('Escape');
  }
  if (item.subject) {
    await keys.tabTo('Asunto');
    await keys.type(item.subject);
  }
  if (item.topics) {
    await keys.tabTo('Añadir subtema');
    await keys.press('Enter');
    for (const [place, topic] of item.topics.entries()) {
      if (place > 0) await keys.press('Enter');
      await keys.arriveAt(`Subtema ${place + 1}`);
      await keys.type(topic);
    }
  }
  if (item.document) {
    await keys.tabTo('Añadir documento');
    await keys.press('Enter');
    await keys.arriveAt('Añadir documento');
    await keys.type(item.document);
    await keys.press('Enter');
  }
}

/** Writes a reference where the caret stands. */
async function cite(keys: Keyboard, target: string): Promise<void> {
  await keys.press('Control+Alt+r');
  await keys.arriveAt('Referencia');
  await keys.type(target);
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await keys.arriveAt('Texto del acuerdo');
}

/** Types the three agreements, with the theme and the mandate as references. */
export async function typeAgreements(keys: Keyboard): Promise<void> {
  const begin = async (verb: string) => {
    await keys.tabTo(verb);
    await keys.press('Enter');
    await keys.arriveAt('Texto del acuerdo');
  };
  await keys.press('Control+3');
  await keys.arriveAt('Tomar nota');
  await begin('Tomar nota');
  await keys.type(
    'de las presentaciones y observaciones formuladas por las delegaciones en torno al tema "',
  );
  await cite(keys, 'Tema');
  await keys.type('", a la luz de lo establecido en la resolución ');
  await cite(keys, 'AG/RES');
  await keys.press('Escape');
  await begin('Transmitir');
  await keys.type(
    'el Acta de la sesión, como documento de referencia, a la consideración de la Comisión de Asuntos Jurídicos y Políticos; a la Comisión Interamericana de Derechos Humanos; y al Comité Interamericano contra el Terrorismo, a los fines pertinentes',
  );
  await keys.press('Escape');
  await begin('Informar');
  await keys.type(
    'al trigésimo séptimo período ordinario de sesiones de la Asamblea General sobre la presente sesión, de acuerdo con lo indicado en la citada resolución ',
  );
  await cite(keys, 'AG/RES');
}

/** Makes the only note the one that points at the minutes. */
export async function turnNoteToMinutes(keys: Keyboard): Promise<void> {
  await keys.press('Control+5');
  await keys.arriveAt('Nota 1');
  await keys.tabTo('Clase de nota');
  await keys.choose('Remite al acta');
}
