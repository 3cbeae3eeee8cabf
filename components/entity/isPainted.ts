import type { Entity } from '../../utils/entities/types.ts';

/** Whether a mention is painted and counted: reported speech is not, since its borders are no words of the speaker; it is listed apart. */
export const isPainted = (entity: Entity): boolean => entity.kind !== 'quote' || !entity.indirect;
