import type { FilesWords, SpokenPromise } from './en.js';

const counted = (amount: number, one: string, many: string): string =>
  amount === 1 ? `1 ${one}` : `${amount} ${many}`;

function phrase(subject: string, { what, within }: SpokenPromise): string {
  const clock = within === '' ? subject : `${subject} en ${within}`;
  return what === '' ? clock : `${clock}: ${what}`;
}

/** Las palabras de los archivos y de la aceptación, en español. */
export const es: FilesWords = {
  roles: {
    draft: 'Texto',
    signed: 'Copia firmada',
    attachment: 'Anexo',
    receipt: 'Comprobante',
    hhs_approval: 'Aprobación de HHS',
  },
  kinds: {
    pdf: 'un PDF',
    docx: 'un documento de Word (DOCX)',
    png: 'una imagen PNG',
    jpeg: 'una imagen JPEG',
    webp: 'una imagen WebP',
    tiff: 'una imagen TIFF',
  },
  somethingElse: 'otra cosa',
  faults: {
    empty: () => 'El archivo está vacío.',
    too_large: () =>
      'El archivo es demasiado grande: 25 MB como máximo. Escanéelo en blanco y negro o envíelo por partes.',
    broken_off: () => 'El archivo no llegó entero. Inténtelo de nuevo.',
    not_accepted: () => 'No se acepta esta clase de archivo: envíe un PDF, un documento de Word (DOCX) o una imagen.',
    not_what_it_says: ({ says, is }) =>
      `Por su nombre el archivo es ${says}, pero su contenido es ${is}. Guárdelo otra vez en el formato correcto.`,
    encrypted: () =>
      'El archivo está cifrado o pide una contraseña, así que después nadie podría abrirlo. Guárdelo sin contraseña.',
    old_word: () =>
      'El archivo está cifrado o es de un formato antiguo de Word (.doc). Guárdelo como DOCX sin contraseña, o como PDF.',
    holds_script: () =>
      'El archivo contiene un script o una acción que se ejecuta por sí sola. Imprímalo en un PDF nuevo y envíe ese.',
    holds_macros: () => 'El documento contiene macros u otros programas. Guárdelo como DOCX simple o como PDF.',
    reaches_out: () => 'El documento carga una plantilla o una parte desde otro lugar. Guárdelo como PDF y envíe ese.',
    holds_files: () => 'El archivo contiene otros archivos. Envíe cada uno por separado.',
    damaged: () => 'El archivo está dañado: no se puede abrir. Guárdelo otra vez y envíelo.',
    too_complex: () =>
      'El archivo es demasiado grande por dentro o se tarda demasiado en revisarlo. Imprímalo en un PDF nuevo y envíe ese.',
  },
  upload: {
    ownType: 'Un archivo se envía como application/octet-stream.',
    noRole: 'Diga qué es el archivo: draft, signed, attachment o hhs_approval.',
    frozen: 'Esta versión ya se ofreció: su texto y sus anexos no cambian. Retírela para cambiarlos.',
    over: 'Esta versión ya no se usa: no se le agregan archivos.',
    notYours: 'Los directores y administradores de la agencia llevan los archivos de sus acuerdos.',
    onlyFromDraft: 'Un archivo se quita solo de un borrador; lo que se ofreció queda como fue.',
    receiptStays: 'Un comprobante se queda.',
    missing: 'El archivo no se puede leer del almacén. Avise a quien opera este programa.',
  },
  happened: {
    'agreement.file_added': (role) => `Se agregó un archivo: ${role}.`,
    'agreement.file_removed': (role) => `Se quitó un archivo: ${role}.`,
    'agreement.receipt_made': () => 'Se hizo el comprobante de una firma.',
  },
  accepting: {
    confirm: 'Confirme que leyó los términos y los acepta en nombre de su agencia.',
    noName: 'Escriba su nombre.',
    noTitle: 'Escriba su cargo, por ejemplo Directora Ejecutiva.',
    otherText: 'Este no es el texto que se ofrece. Abra el acuerdo otra vez.',
    notSealed: 'El texto no coincide con su huella, así que no se puede aceptar. Avise a la agencia que lo ofrece.',
    noAuthority: (names) =>
      names === ''
        ? 'Todavía no hay nadie nombrado para firmar por su agencia. Pregunte a la agencia que lo ofrece.'
        : `Usted no está entre quienes firman por su agencia. Nombrados: ${names}.`,
    otherName: (name) => `Usted está como «${name}». Firme con ese nombre.`,
    replaced:
      'Esta versión se reemplazó mientras usted la tenía abierta. No se aceptó nada. Lea lo que se ofrece ahora.',
    takenBack:
      'Esta oferta se retiró mientras usted la tenía abierta. No se aceptó nada. Se le pedirá de nuevo cuando haya otra.',
    signedByAnother: (name) => `${name} ya firmó esta versión por su agencia.`,
    anyService: 'Todos los servicios',
  },
  promises: {
    first_response: (said) => phrase('Primera respuesta', said),
    decision: (said) => phrase('Sí o no', said),
    first_contact: (said) => phrase('Primer contacto con la persona', said),
    fast_track: (said) => phrase('Vía rápida', said),
    other: ({ what }) => what,
  },
  units: {
    clock_hours: (amount) => counted(amount, 'hora', 'horas'),
    business_hours: (amount) => counted(amount, 'hora hábil', 'horas hábiles'),
    business_days: (amount) => counted(amount, 'día hábil', 'días hábiles'),
  },
  receipt: {
    title: 'Comprobante de una firma',
    intro: 'Este comprobante muestra quién aceptó qué texto, cuándo y cómo. Las dos partes tienen el mismo.',
    agreement: 'Acuerdo',
    type: 'Clase',
    version: 'Versión',
    parties: 'Entre',
    holds: 'Vigencia',
    from: (day) => `desde ${day}`,
    until: (day) => `hasta ${day}`,
    noEnd: 'sin fin',
    notice: 'Preaviso',
    noticeDays: (days) => counted(days, 'día', 'días'),
    signature: 'Firma',
    signedFor: 'Firmó por',
    name: 'Nombre',
    signerTitle: 'Cargo',
    account: 'Sesión de',
    at: 'Hora',
    address: 'Dirección de la computadora',
    manner: 'Cómo',
    mannerText: 'Aceptado en el portal de socios: abrió esta versión, escribió nombre y cargo, confirmó.',
    hash: 'Huella del texto (SHA-256)',
    verify: 'Cómo comprobar la huella',
    verifyText: (url) =>
      `Descargue el texto firmado en ${url} y ejecute «sha256sum» (Linux), «shasum -a 256» (Mac) o «certutil -hashfile ARCHIVO SHA256» (Windows). El resultado es la huella de arriba. El mismo texto nombra el SHA-256 de cada archivo que se ofreció con él.`,
    terms: 'Los términos',
    noTerms: 'Los términos están en los archivos de abajo.',
    covers: 'Abarca',
    promises: 'Promesas',
    files: 'Archivos que se ofrecieron con él',
    fileLine: (name, sha256) => `${name}: SHA-256 ${sha256}`,
    page: (number, of) => `Página ${number} de ${of}`,
  },
};
