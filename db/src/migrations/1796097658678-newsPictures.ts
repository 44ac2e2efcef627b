import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { addMissingColumn, dropPresentColumn } from './columnChanges.ts';

interface PicturedRow {
  id: number;
  language: string;
  pictureText: string | null;
  pictureHash: string;
  pictureWidth: number;
  pictureHeight: number;
  pictureStoredAs: string;
}

/** Adds columns to newsItems: pictures, pictureFiles. The one picture that an item may have becomes its first. */
export class NewsPictures1796097658678 implements MigrationInterface {
  name = 'NewsPictures1796097658678';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const longText = embedded ? 'text' : 'mediumtext';
    await addMissingColumn(queryRunner, 'newsItems', 'pictures', `${longText} NULL`);
    await addMissingColumn(queryRunner, 'newsItems', 'pictureFiles', `${longText} NULL`);
    const rows: PicturedRow[] = await queryRunner.query(
      'SELECT `id`, `language`, `pictureText`, `pictureHash`, `pictureWidth`, `pictureHeight`, `pictureStoredAs` FROM `newsItems` WHERE `pictureStoredAs` IS NOT NULL',
    );
    for (const { id, language, pictureText, pictureHash: hash, pictureWidth, pictureHeight, pictureStoredAs } of rows) {
      const texts = pictureText === null ? {} : { [language]: pictureText };
      const picture = { hash, width: Number(pictureWidth), height: Number(pictureHeight), texts, captions: {} };
      await queryRunner.query('UPDATE `newsItems` SET `pictures` = ?, `pictureFiles` = ? WHERE `id` = ?', [
        JSON.stringify([picture]),
        JSON.stringify([{ hash, storedAs: pictureStoredAs }]),
        id,
      ]);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropPresentColumn(queryRunner, 'newsItems', 'pictureFiles');
    await dropPresentColumn(queryRunner, 'newsItems', 'pictures');
  }
}
