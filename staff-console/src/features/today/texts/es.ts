import type { en } from './en.js';

/** What the page "Today" says in Spanish. */
export const es = {
  title: 'Hoy',
  needYou_one: '{{count}} le necesita.',
  needYou_other: '{{count}} le necesitan.',
  dueToday_one: '{{count}} vence hoy.',
  dueToday_other: '{{count}} vencen hoy.',
  empty: 'Ahora nada le necesita.',
  emptyNext: 'Lo siguiente: {{text}}',
  emptyNoNext: 'No hay nada prometido por delante. Busque un servicio para empezar una derivación.',
  findService: 'Buscar un servicio',
  openRow: '{{action}}: {{reference}}',
  'do.provide_info': 'Responder',
  'do.record_next_step': 'Decir qué sigue',
  'do.confirm_loop': 'Confirmar',
  'do.release': 'Enviar ya',
  'do.revise': 'Pedir la firma',
  'do.note': 'Llamar',
  'do.open': 'Abrir',
} satisfies Record<keyof typeof en, string>;
