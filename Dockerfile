FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY api/prepare.mjs api/compile.mjs api/
RUN node api/prepare.mjs --build
COPY . .
RUN node api/prepare.mjs --web

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=packages /app/node_modules node_modules
COPY package.json package-lock.json tsconfig.json schema.graphql ./
COPY api api
COPY seed seed
COPY --from=build /app/web/dist web/dist
USER node
EXPOSE 4000
CMD ["node", "--import", "tsx", "api/server.ts"]
