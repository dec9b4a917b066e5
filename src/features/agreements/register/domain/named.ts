/** Something that goes by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Another agreement, by its title. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}
