/** A record with one picture, and the words for those who do not see it. */
export interface PicturedRecord {
  id: number;
  version: number;
  pictureHash: string | null;
  pictureText: string | null;
  pictureWidth: number | null;
  pictureHeight: number | null;
}
