import type { PeopleTexts } from './en.js';

export const es: PeopleTexts = {
  fields: {
    givenName: 'nombre',
    familyName: 'apellido',
    preferredName: 'nombre preferido',
    pronouns: 'pronombres',
    birthDate: 'fecha de nacimiento',
    language: 'idioma',
    interpreterNeeded: 'intérprete',
    phone: 'teléfono',
    email: 'correo electrónico',
    city: 'ciudad',
    postalCode: 'código postal',
    payerType: 'cobertura',
    householdSize: 'personas en el hogar',
    guardianName: 'tutor o tutora',
    safeContact: 'contacto seguro',
  },
  changed: (who, fields) => `${who} cambió: ${fields}.`,
  maySend: 'Su agencia no envía solicitudes, por eso no guarda personas aquí.',
};
