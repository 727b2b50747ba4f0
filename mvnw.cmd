@echo off
rem Starts Maven for Gemensam on Windows. Needs a JDK 25 (JAVA_HOME), Node 24 with npm, and Maven 3.8 or newer on the PATH.
setlocal
if "%JAVA_HOME%"=="" (
  echo mvnw: JAVA_HOME is not set. Install a JDK 25 and point JAVA_HOME to it.
  exit /b 1
)
"%JAVA_HOME%\bin\java" --version | findstr /r /c:" 2[5-9]\." /c:" [3-9][0-9]\." >nul
if errorlevel 1 (
  echo mvnw: JAVA_HOME points to an older Java. A JDK 25 or newer is needed.
  exit /b 1
)
node --version 2>nul | findstr /b /c:"v24." >nul
if errorlevel 1 (
  echo mvnw: Node 24 with npm is needed. Install it and try again.
  exit /b 1
)
where mvn >nul 2>nul
if errorlevel 1 (
  echo mvnw: Maven 3.8 or newer is needed. Install it and try again.
  exit /b 1
)
cd /d "%~dp0"
call mvn %*
exit /b %ERRORLEVEL%
