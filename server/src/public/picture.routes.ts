import type { StoreReader, Stores } from '@pilotage/db';
import { LRUCache } from 'lru-cache';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { Problem } from '../http/problem.ts';
import { entityTagOf, isNotModified } from '../http/responses/entityTag.ts';
import { publicRoute } from '../http/route.ts';
import { readPicture } from '../pictures/readPicture.ts';
import { createShareImage } from './createShareImage.ts';
import { renderColourStyle } from './renderColourStyle.ts';
import type { ResponseCache } from './responseCache.ts';
import { shareImage } from './shareImage.ts';

interface PictureDependencies {
  stores: Stores;
  files: FileStorage;
  cache: ResponseCache;
}

const noContent = "default-src 'none'";

const readConsortiumPicture = async (system: StoreReader, files: FileStorage) =>
  readPicture(await system.get('consortium', 1), files);

/** The picture, the picture for social networks, and the colour of the public pages. */
export function publicPictureRoutes({ stores, files, cache }: PictureDependencies) {
  const reader = stores.visitor();
  const system = stores.system();
  // Drawing costs some milliseconds: once for each version of the consortium.
  const drawn = new LRUCache<string, Promise<Buffer>>({ max: 2 });

  async function drawShareImage(): Promise<{ tag: string; image: Promise<Buffer> }> {
    const { name, title, countries, colour, pictureHash } = await reader.get('consortium', 1);
    const tag = entityTagOf(JSON.stringify([name, title, countries, colour, pictureHash]));
    const existing = drawn.get(tag);
    if (existing) return { tag, image: existing };
    const image = readConsortiumPicture(system, files).then((picture) =>
      createShareImage({ name, title, countries, colour }, picture),
    );
    drawn.set(tag, image);
    image.catch(() => drawn.delete(tag));
    return { tag, image };
  }

  return [
    publicRoute({
      method: 'get',
      path: '/public/colour.css',
      summary: 'Download the colour of the public pages',
      access: 'public',
      respondsWithFile: true,
      fileType: 'text/css',
      out: null,
      status: 200,
      handle: (request) =>
        cache.respond(request, '/public/colour.css', async () => ({
          type: 'css',
          status: 200,
          body: renderColourStyle((await reader.get('consortium', 1)).colour),
        })),
    }),
    publicRoute({
      method: 'get',
      path: '/public/picture/:name',
      summary: 'Download the picture of the consortium',
      access: 'public',
      respondsWithFile: true,
      fileType: 'image/webp',
      out: null,
      status: 200,
      async handle(request) {
        const { pictureHash } = await reader.get('consortium', 1);
        if (pictureHash === null || request.params.name !== `${pictureHash}.webp`) throw new Problem('notFound');
        const bytes = await readConsortiumPicture(system, files);
        if (!bytes) throw new Problem('notFound');
        const headers = {
          'Content-Type': 'image/webp',
          'Cache-Control': 'public, max-age=31536000, immutable',
          'Content-Security-Policy': noContent,
        };
        return { status: 200, body: bytes, headers };
      },
    }),
    publicRoute({
      method: 'get',
      path: shareImage.path,
      summary: 'Download the picture that social networks show beside a link',
      access: 'public',
      respondsWithFile: true,
      fileType: 'image/jpeg',
      out: null,
      status: 200,
      async handle(request) {
        const { tag, image } = await drawShareImage();
        const headers = {
          'Content-Type': 'image/jpeg',
          'Cache-Control': 'public, max-age=300',
          'Content-Security-Policy': noContent,
          // Other sites show it beside a link to the page.
          'Cross-Origin-Resource-Policy': 'cross-origin',
          ETag: tag,
        };
        if (isNotModified(request, tag)) return { status: 304, body: null, headers };
        return { status: 200, body: await image, headers };
      },
    }),
  ];
}
