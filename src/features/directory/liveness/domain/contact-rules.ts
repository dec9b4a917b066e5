import { isPhone } from '../../domain/agency-rules.js';
import type { FieldFault } from '../texts/index.js';

/** What is said of a contact, as far as a rule applies to it. */
export interface ContactClaims {
  readonly name: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly extension: string | null;
  readonly purposes: readonly string[];
}

const EMAIL = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/;

/** Why a contact is not taken; null when it is. */
export function contactFault(contact: ContactClaims): FieldFault | null {
  const { name, title, department, email, phone, extension, purposes } = contact;
  if (!name && !title && !department) return { field: 'name', fault: 'emptyContact' };
  if (purposes.length === 0) return { field: 'purposes', fault: 'noPurpose' };
  if (email && !EMAIL.test(email)) return { field: 'email', fault: 'noEmail' };
  if (phone && !isPhone(phone)) return { field: 'phone', fault: 'noPhone' };
  if (extension && !phone) return { field: 'phone', fault: 'extensionAlone' };
  return extension && !/^\d{1,8}$/.test(extension) ? { field: 'extension', fault: 'extension' } : null;
}
