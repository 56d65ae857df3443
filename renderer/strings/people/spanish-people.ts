import type { PeopleStrings } from './people-strings.ts';

export const spanishPeople: PeopleStrings = {
  states: {
    placeholder: 'Estado u observador',
    observer: 'Observador permanente',
    noStanding: 'No es miembro ni observador en esa fecha',
    forms: 'Otras formas del nombre',
    printAs: (form) => `Imprimir «${form}»`,
    remove: (name) => `Quitar ${name}`,
    printedOf: (name) => `${name}: cómo se imprime`,
    printed: 'Cómo se imprime',
    printedHint: (name) => `Vacío: ${name}, como en el directorio.`,
  },
  bodies: {
    placeholder: 'Órgano, por nombre o signatura',
    remove: (name) => `Quitar ${name}`,
  },
  speaker: {
    honorific: 'Tratamiento',
    noHonorific: 'Sin tratamiento',
    gender: 'Género',
    genders: { masculine: 'Masculino', feminine: 'Femenino' },
    name: 'Nombre',
    position: 'Cargo',
    institution: 'Institución',
    state: 'Estado',
    noName: 'Sin nombre',
    propose: 'Proponer:',
    takeCorrected: (name) => `Usar la forma corregida: ${name}`,
    edit: (name) => `Editar ${name}`,
    done: 'Listo',
  },
};
