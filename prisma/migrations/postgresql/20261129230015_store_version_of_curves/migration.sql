-- AlterTable
ALTER TABLE "DataVersion" ADD COLUMN     "curves" INTEGER NOT NULL DEFAULT 0;
