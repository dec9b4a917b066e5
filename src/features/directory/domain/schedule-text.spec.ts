import { describe, expect, it } from '@jest/globals';
import { scheduleText, type ScheduleFacts } from './schedule-text.js';

const hours = (facts: Partial<ScheduleFacts>): ScheduleFacts => ({
  opensAt: null,
  closesAt: null,
  byday: null,
  freq: null,
  description: null,
  validFrom: null,
  validTo: null,
  notes: null,
  ...facts,
});

describe('opening hours in words', () => {
  it.each([
    [
      { byday: 'MO,TU,WE,TH', opensAt: '09:00', closesAt: '17:30' },
      'Mon–Thu 9:00 AM–5:30 PM',
      'lun–jue 9:00 a.m.–5:30 p.m.',
    ],
    [
      { byday: 'SA,MO', opensAt: '12:00', closesAt: '13:00' },
      'Mon, Sat 12:00 PM–1:00 PM',
      'lun, sáb 12:00 p.m.–1:00 p.m.',
    ],
    [{ byday: '1TU,-1TH', freq: 'MONTHLY' }, 'Monthly: 1. Tue, last Thu', 'Cada mes: 1. mar, último jue'],
    [{ byday: 'MO,TU,WE,TH,FR,SA,SU' }, 'Every day', 'Todos los días'],
    [{ freq: 'WEEKLY', validFrom: '2026-12-01' }, 'Weekly (from 2026-12-01)', 'Cada semana (desde 2026-12-01)'],
    [{ description: 'When school is in session' }, 'When school is in session', 'When school is in session'],
    [{}, 'by arrangement', 'con cita'],
  ])('says %j', (facts, english, spanish) => {
    expect([scheduleText(hours(facts), 'en'), scheduleText(hours(facts), 'es')]).toEqual([english, spanish]);
  });
});
