import { describe, expect, it } from '@jest/globals';
import { Circuit } from './circuit.js';

const fails = () => Promise.reject(new Error('no answer'));
const answers = () => Promise.resolve('an answer');

describe('a circuit', () => {
  it('asks once in a while what did not answer, and again at every time once it does', async () => {
    let now = 1;
    const circuit = new Circuit(5000, () => now);
    await expect(circuit.try(fails)).rejects.toThrow('no answer');
    expect([circuit.isOpen, await circuit.try(answers)]).toEqual([true, null]);

    now += 5001;
    await expect(circuit.try(fails)).rejects.toThrow('no answer');
    expect(await circuit.try(answers)).toBeNull();

    now += 5001;
    expect(await circuit.try(answers)).toBe('an answer');
    expect([circuit.isOpen, await circuit.try(answers)]).toEqual([false, 'an answer']);
  });

  it('lets only one wait for what may still not answer', async () => {
    let now = 1;
    const circuit = new Circuit(5000, () => now);
    await circuit.try(fails).catch(() => undefined);
    now += 5001;
    const slow = circuit.try(() => new Promise<string>((resolve) => setTimeout(resolve, 20, 'late')));
    expect(await circuit.try(answers)).toBeNull();
    expect(await slow).toBe('late');
  });
});
