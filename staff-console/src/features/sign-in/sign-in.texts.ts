import { defineTexts } from '@loopkeeper/ui-kit';

/** The words of the sign-in page. */
export const signInTexts = defineTexts('sign-in', {
  en: {
    title: 'Sign in',
    again: 'Your session has ended. Sign in again to go on where you were.',
    email: 'E-mail',
    password: 'Password',
    signIn: 'Sign in',
    mailLink: 'E-mail me a link instead',
    mailLinkHelp: 'If this address has an account, a link is on its way. It works once, for a short time.',
    linkFailed: 'The link could not be sent. Try again.',
    wrong: 'E-mail and password do not match an account.',
    locked: 'Too many tries. Wait a few minutes, or use a link by e-mail.',
    failed: 'The server did not answer. Try again.',
    enterEmail: 'Enter your e-mail.',
    enterPassword: 'Enter your password.',
    crisis: 'In danger now? Call 911. In crisis? Call or text 988.',
  },
  es: {
    title: 'Iniciar sesión',
    again: 'Su sesión terminó. Inicie sesión de nuevo para seguir donde estaba.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    signIn: 'Iniciar sesión',
    mailLink: 'Enviarme un enlace por correo',
    mailLinkHelp: 'Si esta dirección tiene una cuenta, el enlace va en camino. Sirve una vez y por poco tiempo.',
    linkFailed: 'No se pudo enviar el enlace. Intente de nuevo.',
    wrong: 'El correo y la contraseña no corresponden a una cuenta.',
    locked: 'Demasiados intentos. Espere unos minutos o use un enlace por correo.',
    failed: 'El servidor no respondió. Intente de nuevo.',
    enterEmail: 'Escriba su correo electrónico.',
    enterPassword: 'Escriba su contraseña.',
    crisis: '¿En peligro ahora? Llame al 911. ¿En crisis? Llame o escriba al 988.',
  },
});
