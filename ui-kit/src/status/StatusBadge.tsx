import {
  IconCircle,
  IconCircleCheck,
  IconCircleDotted,
  IconCircleFilled,
  IconCircleHalf2,
  IconCircleX,
  IconClock,
  IconLock,
} from '@tabler/icons-react';
import styles from './status.module.css';

/** What a state means before its colour does. */
export type Tone = 'good' | 'waiting' | 'late' | 'ended' | 'privacy';

const SHAPES = {
  open: IconCircle,
  full: IconCircleFilled,
  half: IconCircleHalf2,
  done: IconCircleCheck,
  clock: IconClock,
  stopped: IconCircleX,
  unknown: IconCircleDotted,
  lock: IconLock,
} as const;

/** The shapes a state can have. */
export type Shape = keyof typeof SHAPES;

const USUAL = {
  good: 'done',
  waiting: 'clock',
  late: 'stopped',
  ended: 'unknown',
  privacy: 'lock',
} as const satisfies Record<Tone, Shape>;

interface StatusBadgeProps {
  readonly tone: Tone;
  readonly shape?: Shape;
  /** The word. */
  readonly children: string;
}

/** A state as a word and a shape, and only then a colour. */
export function StatusBadge({ tone, shape = USUAL[tone], children }: StatusBadgeProps) {
  const Icon = SHAPES[shape];
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      <Icon size={16} stroke={2.25} aria-hidden />
      {children}
    </span>
  );
}
