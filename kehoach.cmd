@echo off
rem SPDX-License-Identifier: EPL-2.0
rem
rem Kehoach Workbench from its sources (Windows): starts the product that "mvn package" has made (Maven 3.9, JDK 21).
rem The shell script beside this one also builds it.
setlocal
set "PRODUCT=%~dp0releng\org.kehoach.product\target\products\org.kehoach.workbench.product\win32\win32\x86_64\kehoach-workbench"
if not exist "%PRODUCT%\kehoach.cmd" (
	echo kehoach: no product yet; build it first: mvn package 1>&2
	exit /b 2
)
call "%PRODUCT%\kehoach.cmd" %*
exit /b %ERRORLEVEL%
