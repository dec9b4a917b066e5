/** A key that more records than this share says too little: the pairs of a larger group are not compared for its sake. */
export const MOST_IN_GROUP = 40;
