-- AlterTable
ALTER TABLE "Point" ADD COLUMN "derived" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Stream" ADD COLUMN "derived" TEXT NOT NULL DEFAULT '';
