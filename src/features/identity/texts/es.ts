import type { en } from './en.js';

export const es = {
  title: 'Entrar en Loopkeeper',
  greeting: 'Le damos la bienvenida',
  forWhom: 'Este enlace da acceso a',
  button: 'Entrar',
  once: 'El enlace sirve una sola vez. Si usted no lo pidió, cierre esta página: no ocurre nada.',
  goneTitle: 'Este enlace ya no sirve',
  gone: 'Los enlaces para entrar sirven una sola vez y por poco tiempo. Pida uno nuevo; llega enseguida por correo.',
  askAgain: 'Pedir un enlace nuevo',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
