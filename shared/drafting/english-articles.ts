const heads =
  /^[^(]*\b(Republic|Commonwealth|Federation|Kingdom|States|State|Union|Bahamas|Netherlands|Philippines|Holy See)\b/;
const rooms = /\b(Room|Hall|Building|Auditorium|Chamber|Library|Salón)(?!\p{L})/u;

/** A name with the article with which it is spoken: `the Argentine Republic`; others stay as they are. */
export function articled(name: string): string {
  return heads.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
}

/** Where something happens: `in the Simón Bolívar Room`, `in Washington, D.C.` */
export function inPlace(place: string): string {
  return rooms.test(place) && !/^the /i.test(place) ? `in the ${place}` : `in ${place}`;
}
