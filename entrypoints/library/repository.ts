import { openRepository } from '../../utils/clippings/repository.ts';

/** The library's one connection to the database. */
export const repository = openRepository();
