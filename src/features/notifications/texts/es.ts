import type { MailTexts } from './mail-texts.js';

export const es: MailTexts = {
  referral_request: {
    subject: ({ reference, replyBy }) =>
      `La solicitud ${reference} espera${replyBy ? `: responda antes del ${replyBy}` : ''}`,
    lines: ({ reference, replyBy }) => [
      `Una solicitud espera su respuesta. Su referencia es ${reference}.`,
      ...(replyBy ? [`Por favor responda antes del ${replyBy}.`] : []),
      'No necesita cuenta. Abrir la página no cambia nada; su respuesta es un botón en ella.',
    ],
    button: 'Abrir la solicitud',
  },
  referral_reminder: {
    subject: ({ reference, replyBy }) =>
      `Recordatorio: la solicitud ${reference} espera${replyBy ? `, responda antes del ${replyBy}` : ''}`,
    lines: ({ reference, replyBy }) => [
      `La solicitud ${reference} sigue esperando su respuesta.`,
      ...(replyBy ? [`Por favor responda antes del ${replyBy}.`] : []),
      'Un no también es una respuesta, y nos ayuda a seguir buscando enseguida.',
    ],
    button: 'Abrir la solicitud',
  },
  referral_follow_up: {
    subject: ({ reference, replyBy }) =>
      `Solicitud ${reference}: ¿cómo va?${replyBy ? ` Esperamos noticias antes del ${replyBy}` : ''}`,
    lines: ({ reference, replyBy }) => [
      `La solicitud ${reference} está con ustedes. Esperamos saber cómo fue, o cuál es el próximo paso.`,
      ...(replyBy ? [`Por favor avísenos antes del ${replyBy}.`] : []),
      '¿No resultó? Díganoslo también: nos ayuda a seguir buscando enseguida.',
    ],
    button: 'Decir cómo fue',
  },
  referral_news: {
    subject: ({ reference }) => `Solicitud ${reference}: hay novedades`,
    lines: ({ reference }) => [`Hay algo nuevo en la solicitud ${reference}.`],
    button: 'Abrir la solicitud',
  },
  referral_ended: {
    subject: ({ reference }) => `La solicitud ${reference} ha terminado`,
    lines: ({ reference }) => [`La solicitud ${reference} fue retirada o ha terminado. No tiene que hacer nada.`],
    button: null,
  },
  reply_code: {
    subject: () => 'Su código',
    lines: ({ code }) => [
      `Su código es ${code}.`,
      'Vale por diez minutos. Escríbalo en la página que tiene abierta y no se lo dé a nadie.',
      '¿No lo pidió usted? Entonces no haga nada.',
    ],
    button: null,
  },
  sign_in_link: {
    subject: () => 'Su enlace para entrar',
    lines: () => [
      'Este es el enlace para entrar que se pidió. Sirve una vez, durante veinte minutos.',
      '¿No lo pidió usted? Entonces no haga nada.',
    ],
    button: 'Ir a la entrada',
  },
  directory_digest: {
    subject: ({ services, more }) =>
      services.length + more === 1
        ? 'Un servicio que usted sigue ha cambiado'
        : `${services.length + more} servicios que usted sigue han cambiado`,
    lines: ({ services, more, stopLink }) => [
      'Estos servicios, que usted sigue, han cambiado desde ayer:',
      ...services.map((service) => `– ${service}`),
      ...(more > 0 ? [`y ${more} más.`] : []),
      `Para no recibir más el correo diario: ${stopLink}`,
    ],
    button: 'Ver qué cambió',
  },
  verification_request: {
    subject: () => '¿Sigue siendo correcta su ficha?',
    lines: ({ listings }) => [
      listings === 1
        ? 'Enviamos personas a ustedes según lo que dice el directorio de la comunidad. Por favor revíselo.'
        : `Enviamos personas a ustedes según lo que dice el directorio de la comunidad. Por favor revise sus ${listings} fichas.`,
      'Toma dos minutos. No necesita cuenta; abrir la página no cambia nada.',
    ],
    button: 'Ver la ficha',
  },
  verification_reminder: {
    subject: () => 'Recordatorio: ¿sigue siendo correcta su ficha?',
    lines: () => [
      'Todavía no sabemos si lo que dice de ustedes el directorio de la comunidad sigue siendo correcto.',
      'Un botón dice que sí. Si no sabemos nada, les llamaremos.',
    ],
    button: 'Ver la ficha',
  },
  agreement_reminder: {
    subject: ({ agreement, daysLeft, day }) =>
      daysLeft > 0
        ? `${agreement}: ${daysLeft === 1 ? 'queda un día' : `quedan ${daysLeft} días`}`
        : `${agreement}: vencía el ${day}`,
    lines: ({ agreement, day, daysLeft }) => [
      daysLeft > 0 ? `Algo de «${agreement}» vence el ${day}.` : `Algo de «${agreement}» vencía el ${day}.`,
      daysLeft > 0
        ? 'Vea qué es y qué se puede hacer. Se le avisará de nuevo cuando se acerque el día.'
        : 'Queda en su lista hasta que se resuelva. Lo que cambia para las remisiones ya rige.',
    ],
    button: 'Abrir el acuerdo',
  },
  agreement_to_sign: {
    subject: () => 'Un acuerdo espera su firma',
    lines: ({ agreement }) => [
      `«${agreement}» espera la firma de su agencia.`,
      'Quien figura como firmante puede leerlo y aceptarlo en el portal. Abrirlo no cambia nada.',
    ],
    button: 'Leer el acuerdo',
  },
  agreement_receipt: {
    subject: () => 'Se recibió una firma: su comprobante está listo',
    lines: ({ agreement }) => [
      `Se recibió una firma en «${agreement}».`,
      'El comprobante, con la hora y la huella del texto firmado, está junto al acuerdo.',
    ],
    button: 'Ver el comprobante',
  },
  footer: 'Este buzón no se atiende de noche. ¿Hay peligro ahora? Llame al 911, o al 988 en una crisis.',
};
