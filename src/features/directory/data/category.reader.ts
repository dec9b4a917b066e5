import { Injectable } from '@nestjs/common';
import { CATEGORIES, categoryByCode, type CategoryTerm } from '../domain/categories.js';

/** What other features may ask about the category tree. */
@Injectable()
export class CategoryReader {
  byCode(code: string): CategoryTerm | null {
    return categoryByCode(code);
  }

  all(): readonly CategoryTerm[] {
    return CATEGORIES;
  }
}
